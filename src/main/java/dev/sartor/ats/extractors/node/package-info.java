/** Libraries of Node that web applications read with. */
@NullMarked
package dev.sartor.ats.extractors.node;

import org.jspecify.annotations.NullMarked;
