package fr.treille.web.shell;

import com.vaadin.flow.component.Svg;

/** The trellis and its grapes. Inline, so that its strokes follow the theme; {@code icons/treille.svg} cannot. */
final class Logo extends Svg {

    private static final long serialVersionUID = 1L;

    Logo() {
        super("""
                <svg class="logo" viewBox="0 0 22 22" aria-hidden="true">
                  <path class="logo-trellis" d="M3 5h16M3 12h16M7 2v18M15 2v18"/>
                  <g class="logo-grapes">
                    <circle cx="11" cy="10" r="2.2"/><circle cx="9" cy="13.6" r="2.2"/>
                    <circle cx="13" cy="13.6" r="2.2"/><circle cx="11" cy="17" r="2.2"/>
                  </g>
                </svg>""");
    }
}
