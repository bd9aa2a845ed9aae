import { describe, expect, it } from 'vitest';
import { demo, youtube } from '../video/sites.ts';
import { decideNavigation } from './navigation.ts';

describe('decideNavigation on YouTube', () => {
  it.each([
    'https://www.youtube.com/',
    'https://www.youtube.com/watch?v=aaaaaaaaaaa&list=PL1',
    'https://www.youtube.com/results?search_query=signin',
    'https://www.youtube.com/shorts/aaaaaaaaaaa',
    'https://WWW.YOUTUBE.COM/watch?v=aaaaaaaaaaa',
    'https://www.youtube.com:443/feed/trending',
    'https://m.youtube.com/watch?v=aaaaaaaaaaa',
    'https://youtu.be/aaaaaaaaaaa',
    'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa',
    'https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2F',
    'https://consent.google.com/ml',
    'https://www.google.com/sorry/index?continue=https://www.youtube.com/',
  ])('lets the patron go to %s', (address) => {
    expect(decideNavigation(address, youtube.navigation)).toBe('allow');
  });

  it.each([
    ['https://accounts.google.com/ServiceLogin?service=youtube', 'sign-in'],
    ['https://www.youtube.com/signin?next=%2F', 'sign-in'],
    ['https://m.youtube.com/SignIn', 'sign-in'],
    ['https://accounts.youtube.com/accounts/SetSID', 'sign-in'],
    ['https://www.youtube.com/logout', 'sign-in'],
    ['https://www.youtube.com/account', 'account'],
    ['https://www.youtube.com/account_privacy', 'account'],
    ['https://www.youtube.com/feed/history', 'account'],
    ['https://myaccount.google.com/', 'account'],
    ['https://www.youtube.com/upload', 'upload'],
    ['https://studio.youtube.com/channel/x', 'upload'],
    ['https://www.youtube.com/redirect?q=https%3A%2F%2Fexample.org', 'other-site'],
    ['https://www.google.com/search?q=x', 'other-site'],
    ['https://www.google.com/sorry', 'other-site'],
    ['https://music.youtube.com/', 'other-site'],
    ['https://www.youtube.com.example.org/watch?v=aaaaaaaaaaa', 'other-site'],
    ['https://www.youtube.com@example.org/', 'other-site'],
    ['https://example.org/https://www.youtube.com/', 'other-site'],
    ['https://www.youtube.com./', 'other-site'],
    ['https://www.youtube.com:8443/', 'other-site'],
    ['http://www.youtube.com/', 'other-site'],
    ['https://www.yоutube.com/', 'other-site'],
    ['https://127.0.0.1/', 'other-site'],
    ['file:///etc/passwd', 'other-site'],
    ['javascript:alert(1)', 'other-site'],
    ['data:text/html,<h1>YouTube', 'other-site'],
    ['blob:https://www.youtube.com/5b1c', 'other-site'],
    ['view-source:https://www.youtube.com/', 'other-site'],
    ['chrome://settings', 'other-site'],
    ['devtools://devtools/bundled/inspector.html', 'other-site'],
    ['en-regard://screens/index.html', 'other-site'],
    ['demo://stand-in/stand-in/', 'other-site'],
    ['mailto:a@example.org', 'other-site'],
    ['about:blank', 'other-site'],
    ['', 'not-web'],
    ['not an address', 'not-web'],
  ])('refuses %s as %s', (address, refusal) => {
    expect(decideNavigation(address, youtube.navigation)).toBe(refusal);
  });
});

describe('decideNavigation in the demonstration', () => {
  it('stays on the stand-in and never reaches the network', () => {
    const decide = (address: string) => decideNavigation(address, demo.navigation);
    expect(decide('demo://stand-in/stand-in/watch?v=aaaaaaaaaaa')).toBe('allow');
    expect(decide('demo://elsewhere/stand-in/')).toBe('other-site');
    expect(decide('https://www.youtube.com/')).toBe('other-site');
  });
});
