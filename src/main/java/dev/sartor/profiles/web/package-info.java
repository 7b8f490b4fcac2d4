/** Profiles over HTTP. */
@NullMarked
package dev.sartor.profiles.web;

import org.jspecify.annotations.NullMarked;
