package dev.sartor.fetching;

import java.net.URI;

/**
 * What a site answered.
 *
 * @param address where it was found in the end, after redirects
 * @param type the media type with its parameters, as sent; empty when none was
 */
public record Page(URI address, String type, byte[] bytes) {}
