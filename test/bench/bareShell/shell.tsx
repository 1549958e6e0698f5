import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that a React window can be: the reference for start and memory. */
function Shell(): React.JSX.Element {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return <main>{isReady ? <button type="button" data-ready>Ready</button> : null}</main>;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Shell />);
