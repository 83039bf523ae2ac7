import {css} from 'lit';

/**
 * The one place where what a house style says (public tokens) becomes what our sheets read (private ones).
 *
 * Each line: our own public token, then the token of NL Design System, then a system colour or a colour of ours that
 * follows the page's `color-scheme`. Sheets read `--_…` only. It works inside the element with class `toegang`.
 */
export const tokens = css`
  .toegang {
    --_color: var(--toegang-color, var(--utrecht-document-color, CanvasText));
    --_background-color: var(--toegang-background-color, var(--utrecht-document-background-color, Canvas));
    --_font-family: var(--toegang-font-family, var(--utrecht-document-font-family));
    --_muted-color: color-mix(in srgb, var(--_color) 75%, var(--_background-color));
    --_border-color: var(--toegang-border-color, var(--utrecht-separator-color, light-dark(#87929b, #7d8993)));
    --_link-color: var(--toegang-link-color, var(--utrecht-link-color, light-dark(#0b5a7d, #93cdea)));
    --_button-background-color: var(
      --toegang-button-background-color,
      var(--utrecht-button-primary-action-background-color, light-dark(#0b5a7d, #93cdea))
    );
    --_button-color: var(--toegang-button-color, var(--utrecht-button-primary-action-color, light-dark(#fff, #0a1c26)));
    --_form-control-border-color: var(
      --toegang-form-control-border-color,
      var(--utrecht-form-control-border-color, light-dark(#66727c, #99a5ae))
    );
    --_error-color: var(
      --toegang-error-color,
      var(--utrecht-form-field-error-message-color, light-dark(#b3261e, #ffb4ab))
    );
    --_focus-color: var(--toegang-focus-color, var(--utrecht-focus-outline-color, CanvasText));
    --_focus-inverse-color: var(--toegang-focus-inverse-color, var(--utrecht-focus-inverse-outline-color, Canvas));
    --_series-1-color: var(--toegang-series-1-color, light-dark(#0b5a7d, #93cdea));
    --_series-2-color: var(--toegang-series-2-color, light-dark(#a8460c, #ffb68a));
    --_series-3-color: var(--toegang-series-3-color, light-dark(#5b4b9e, #cabeff));
    --_surface-color: color-mix(in srgb, var(--_button-background-color) 7%, var(--_background-color));
    --_radius: 0.375em;
    --_target-size: max(48px, 3em);
  }
`;
