// Mends what the parent's pages leave to the ear and to the hand; without it they still work.
document.addEventListener("DOMContentLoaded", () => {
  // The label of the account already known points to a field of another page.
  document.getElementById("kc-attempted-username")?.setAttribute("aria-labelledby", nameTheLabel("username"));

  // The labels of the second factor's set-up point nowhere.
  document.querySelectorAll('label[for="form-vertical-name"]').forEach((label) => {
    const field = label.closest(".pf-v5-c-form__group")?.querySelector("input:not([type=hidden])");
    if (field) label.htmlFor = field.id;
  });

  // The square is described in English, whatever the language.
  const square = document.getElementById("kc-totp-secret-qr-code");
  if (square) square.alt = document.documentElement.lang === "fr" ? "Carré à photographier" : "QR code to scan";

  // A field without error says so with an empty value, which is none.
  document.querySelectorAll('[aria-invalid=""]').forEach((field) => field.removeAttribute("aria-invalid"));

  // An error is read out with its field.
  document.querySelectorAll('input[aria-invalid="true"]').forEach((field) => {
    const error = field.closest(".pf-v5-c-form__group")?.querySelector('[id^="input-error-"]:not([id^="input-error-container"])');
    if (error) field.setAttribute("aria-describedby", error.id);
  });

  // So are the rules of a new password.
  if (document.getElementById("treille-password-rules")) {
    const field = document.getElementById("password-new");
    field?.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} treille-password-rules`.trim());
  }

  // Name already there: the hand goes to the password.
  const username = document.getElementById("username");
  if (username?.value) document.getElementById("password")?.focus();

  function nameTheLabel(field) {
    const label = document.querySelector(`label[for="${field}"]`);
    if (label) label.id = `label-${field}`;
    return label?.id ?? "";
  }
});
