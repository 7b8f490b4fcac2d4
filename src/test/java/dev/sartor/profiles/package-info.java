/** Tests of profiles. */
@NullMarked
package dev.sartor.profiles;

import org.jspecify.annotations.NullMarked;
