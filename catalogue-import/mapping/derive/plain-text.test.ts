import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['Un r&eacute;cit de l&#8217;exil.&#173;Electre 2014', 'Un récit de l’exil.Electre 2014'],
    ['<p>L&rsquo;e&#769;te&#769; en d&eacute;s&shy;ordre</p>', 'L’été en désordre'],
    [
      '<p>Un <b>mot</b>.</p><p>Deux&nbsp;&eacute;t&eacute;s &amp; plus</p>',
      'Un mot. Deux étés & plus',
    ],
    ['Ligne<br/>suivante', 'Ligne suivante'],
    ['<script>alert(1)</script>Texte<style>p{}</style>', 'Texte'],
    ['2 < 3 et R&D', '2 < 3 et R&D'],
    ['&lt;p&gt;Résumé&lt;/p&gt; de l&#39;&lt;i&gt;éditeur&lt;/i&gt;.', "Résumé de l'éditeur."],
    ['2 &lt; 3', '2 < 3'],
    ['sans rien', 'sans rien'],
  ])('reads %s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });
});
