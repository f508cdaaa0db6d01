import '../ui/kit/base.css';
import { mount } from './mount.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('viewer.html has no #root');
void mount(root, document.getElementById('linewise-snapshot')?.textContent ?? '');
