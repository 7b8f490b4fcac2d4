/** Files made of keys and values, JSON or YAML: read safely into trees whose keys are taken one by one. */
@NullMarked
package dev.sartor.parsing.trees;

import org.jspecify.annotations.NullMarked;
