/** The photo that a profile may have: made anew from a stranger's bytes in a child process, kept sealed. */
@NullMarked
package dev.sartor.profiles.photos;

import org.jspecify.annotations.NullMarked;
