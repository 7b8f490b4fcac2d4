/** Which addresses are the public internet's. */
@NullMarked
package dev.sartor.fetching.addresses;

import org.jspecify.annotations.NullMarked;
