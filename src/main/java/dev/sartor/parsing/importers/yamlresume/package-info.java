/** YAMLResume, and JSON Resume written in YAML. */
@NullMarked
package dev.sartor.parsing.importers.yamlresume;

import org.jspecify.annotations.NullMarked;
