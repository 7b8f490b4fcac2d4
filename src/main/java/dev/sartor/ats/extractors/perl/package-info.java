/** Programs of Perl that read Word files. */
@NullMarked
package dev.sartor.ats.extractors.perl;

import org.jspecify.annotations.NullMarked;
