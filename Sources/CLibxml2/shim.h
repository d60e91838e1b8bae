/* Only CMarkup includes libxml2 itself; this header exists so that SwiftPM finds the library through pkg-config. */
