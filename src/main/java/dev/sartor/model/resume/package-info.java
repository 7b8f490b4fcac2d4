/** What a person has done, in the shape of JSON Resume v1.0.0 and what that cannot say. */
@NullMarked
package dev.sartor.model.resume;

import org.jspecify.annotations.NullMarked;
