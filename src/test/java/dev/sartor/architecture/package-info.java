/** Holds the whole of Sartor to the rules it is built by; every rule is shown to bite on a planted violation. */
@NullMarked
package dev.sartor.architecture;

import org.jspecify.annotations.NullMarked;
