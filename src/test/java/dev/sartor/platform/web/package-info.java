/** Tests of the platform. */
@NullMarked
package dev.sartor.platform.web;

import org.jspecify.annotations.NullMarked;
