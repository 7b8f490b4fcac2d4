/** How much of a résumé comes back when the files we make of it are read. */
@NullMarked
package dev.sartor.cli.roundtrip;

import org.jspecify.annotations.NullMarked;
