/** What a job asks. */
@NullMarked
package dev.sartor.model.posting;

import org.jspecify.annotations.NullMarked;
