/** Documents as beans. */
@NullMarked
package dev.sartor.documents.wiring;

import org.jspecify.annotations.NullMarked;
