import './app/theme.css';
import { mount } from './app/mount.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
void mount(root);
