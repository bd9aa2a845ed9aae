import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './App.tsx';
import { connect } from './bridge/bridge.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/facing.css';
import './styles/pane.css';
import './styles/card.css';
import './styles/why.css';
import './styles/dialogs.css';
import './styles/start.css';

// Zod would compile its checks with `new Function`, which the page's security policy forbids.
z.config({ jitless: true });

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(
  <StrictMode>
    <App connection={connect(window)} />
  </StrictMode>,
);
