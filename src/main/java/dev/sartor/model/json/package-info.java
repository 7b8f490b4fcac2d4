/** JSON Resume in and out, without loss; an adapter, the only part of the model that knows Jackson. */
@NullMarked
package dev.sartor.model.json;

import org.jspecify.annotations.NullMarked;
