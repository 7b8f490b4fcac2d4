/** What text looks like, as far as that tells what it is for. */
@NullMarked
package dev.sartor.parsing.looks;

import org.jspecify.annotations.NullMarked;
