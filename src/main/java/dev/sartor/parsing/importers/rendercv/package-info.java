/** RenderCV's YAML. */
@NullMarked
package dev.sartor.parsing.importers.rendercv;

import org.jspecify.annotations.NullMarked;
