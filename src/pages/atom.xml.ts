import { feedResponse } from '../site/views/feeds.ts';

export const GET = () => feedResponse('atom');
