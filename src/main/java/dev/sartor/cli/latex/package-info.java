/** LaTeX by service: who makes PDFs of sources for others, and who asks for them. */
@NullMarked
package dev.sartor.cli.latex;

import org.jspecify.annotations.NullMarked;
