// The reader's choice of light or dark, kept by this browser. Loaded first and blocking, so that the page is never
// painted in the wrong one; styles.css does the rest through html[data-theme].
(() => {
  const KEY = "treille.theme";
  const root = document.documentElement;

  // A browser that refuses storage (private window, strict policy) must not break the page.
  const kept = () => {
    try {
      return localStorage.getItem(KEY) ?? "system";
    } catch {
      return "system";
    }
  };
  const keep = (theme) => {
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // the choice lasts as long as the page
    }
  };
  const apply = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  };

  apply(kept());

  document.addEventListener("change", (event) => {
    if (!event.target.matches?.("input[name=theme]")) return;
    keep(event.target.value);
    apply(event.target.value);
  });
  // The radios are drawn by the server, which does not know the choice: they learn it when their menu opens.
  document.addEventListener("toggle", (event) => {
    for (const radio of event.target.querySelectorAll?.("input[name=theme]") ?? []) {
      radio.checked = radio.value === (root.dataset.theme ?? "system");
    }
  }, true);
  // The other tabs follow.
  addEventListener("storage", (event) => event.key === KEY && apply(kept()));
})();
