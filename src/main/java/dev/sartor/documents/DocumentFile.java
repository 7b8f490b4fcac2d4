package dev.sartor.documents;

import com.github.f4b6a3.ulid.Ulid;

/**
 * One of a document's files.
 *
 * @param size in bytes
 */
public record DocumentFile(String format, Ulid file, String path, String mediaType, long size) {}
