/** What a résumé states, cut into checkable statements that know their place. */
@NullMarked
package dev.sartor.model.fact;

import org.jspecify.annotations.NullMarked;
