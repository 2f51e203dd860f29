import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { lab, startLab } from './store/lab';
import './app/styles/index.css';

// Before the first paint, so that no reader sees the other theme flash by.
const { theme } = lab.getState();
if (theme !== 'system') document.documentElement.dataset.theme = theme;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void startLab();
