// Leaves for the lock once nobody has touched any tab of this browser for the delay that the server set. The server
// counts too: this only makes the screen go away at once.
(() => {
  const delay = Number(document.documentElement.dataset.lockAfterMs);
  const KEY = "treille.gesture";
  const CHECK_MS = 5000;
  const TOLD_EVERY_MS = Math.min(60000, delay / 4);
  let mine = Date.now();
  let told = Date.now();

  // Another tab may be the one in use.
  const lastGesture = () => {
    try {
      return Math.max(mine, Number(localStorage.getItem(KEY) ?? 0));
    } catch {
      return mine;
    }
  };
  const gesture = () => {
    const now = Date.now();
    if (now - mine < 1000) return;
    mine = now;
    try {
      localStorage.setItem(KEY, String(now));
    } catch {
      // this tab counts for itself
    }
    // Long typing asks nothing of the server, which would otherwise believe that nobody is there.
    if (now - told > TOLD_EVERY_MS) {
      told = now;
      fetch("/presence", { method: "POST" }).catch(() => {});
    }
  };
  for (const type of ["pointerdown", "keydown", "wheel", "touchstart"]) {
    document.addEventListener(type, gesture, { capture: true, passive: true });
  }

  // Clock time, not a single timer: a computer that slept wakes up locked.
  const check = () => {
    if (Date.now() - lastGesture() > delay) {
      // The server tells every page of a session that it ends; this one is on its way already.
      window.vaadinPush?.atmosphere?.unsubscribe();
      location.assign("/verrouiller?retour=" + encodeURIComponent(location.pathname + location.search));
    }
  };
  setInterval(check, CHECK_MS);
  document.addEventListener("visibilitychange", check);
})();
