// What the frame does without asking the server: focus, menus, language, keyboard shortcuts.
(() => {
  const SHORTCUTS = "treille.shortcuts";
  const SEQUENCE_MS = 1500;
  const help = () => document.getElementById("aide-clavier");

  // --- Focus ---------------------------------------------------------------------------------------------------
  const focusHeading = () => (document.querySelector("main h1") ?? document.querySelector("main"))?.focus();

  // --- Called by MainLayout -------------------------------------------------------------------------------------
  window.treille = {
    // After each navigation: a screen reader says the new title.
    arrived: focusHeading,

    // Once. Vaadin's indicator knows its other texts but not this one, and has no role: unannounced, a screen reader's
    // user would never know that the connection is lost (WCAG 4.1.3).
    started(connectionBack) {
      const indicator = document.querySelector("vaadin-connection-indicator");
      if (!indicator) return;
      indicator.setAttribute("role", "status");
      indicator.onlineText = connectionBack;
    },
  };

  // --- Clicks --------------------------------------------------------------------------------------------------
  document.addEventListener("click", (event) => {
    const skip = event.target.closest?.(".skip");
    if (skip) {
      event.preventDefault();
      focusHeading();
      return;
    }
    const language = event.target.closest?.("[data-language]");
    if (language) {
      choose(language.dataset.cookie, language.dataset.language);
      return;
    }
    if (event.target.closest?.("[data-help]")) {
      openHelp();
      return;
    }
    const link = event.target.closest?.("a");
    // These end the session. The server would say so on the socket, the page would reload, and the reload would win over
    // the page asked for: stop listening first.
    if (link?.matches("[data-leaving]")) window.vaadinPush?.atmosphere?.unsubscribe();
    // A drawer or menu has done its work once one of its links is followed.
    if (link) link.closest(":popover-open")?.hidePopover();
  });

  function choose(cookie, language) {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `${cookie}=${language}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
    location.reload();
  }

  // --- Help dialog ---------------------------------------------------------------------------------------------
  function openHelp() {
    const dialog = help();
    if (!dialog || dialog.open) return;
    // The dialog gives the focus back to what had it: that must not be inside a menu that has closed meanwhile.
    const menu = document.querySelector(":popover-open");
    if (menu) {
      menu.hidePopover();
      document.querySelector(`[popovertarget="${menu.id}"]`)?.focus();
    }
    dialog.querySelector("[data-shortcuts]").checked = shortcutsOn();
    dialog.showModal();
  }

  document.addEventListener("change", (event) => {
    if (!event.target.matches?.("[data-shortcuts]")) return;
    try {
      localStorage.setItem(SHORTCUTS, event.target.checked ? "on" : "off");
    } catch {
      event.target.checked = true;
    }
  });

  // --- Shortcuts -----------------------------------------------------------------------------------------------
  function shortcutsOn() {
    try {
      return localStorage.getItem(SHORTCUTS) !== "off";
    } catch {
      return true;
    }
  }

  // The real target: inside a Vaadin field, event.target is the field, not its input.
  function typing(event) {
    const target = event.composedPath()[0];
    return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
  }

  let typed = [];
  let last = 0;

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
    if (event.key.length > 1 || typing(event) || !shortcutsOn() || document.querySelector(":modal")) return;
    typed = event.timeStamp - last < SEQUENCE_MS ? [...typed.slice(-1), event.key] : [event.key];
    last = event.timeStamp;
    if (event.key === "?") {
      event.preventDefault();
      openHelp();
      return;
    }
    const way = document.querySelector(`nav a[data-keys="${CSS.escape(typed.join(" "))}"]`);
    if (way) {
      event.preventDefault();
      typed = [];
      way.click();
    }
  });
})();
