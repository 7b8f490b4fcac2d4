package dev.sartor.documents.web;

import dev.sartor.documents.Content;
import dev.sartor.documents.Document;
import dev.sartor.documents.DocumentFile;
import dev.sartor.documents.Edit;
import dev.sartor.tailoring.json.DraftJson;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A document with every line and its sources, its files and what was changed. */
record WholeDocument(DocumentView document, JsonNode draft, List<FileView> files, List<EditView> edits) {
    /** A file; the link to it is asked for apart. */
    record FileView(String format, String path, String mediaType, long size) {}

    /** A line that was changed. */
    record EditView(long revision, String field, String before, String after, String accountId, Instant at) {}

    static WholeDocument of(Document document, Content content, List<DocumentFile> files, List<Edit> edits) {
        return new WholeDocument(
                DocumentView.of(document),
                DraftJson.write(content.draft()),
                files.stream()
                        .map(file -> new FileView(file.format(), file.path(), file.mediaType(), file.size()))
                        .toList(),
                edits.stream()
                        .map(edit -> new EditView(
                                edit.revision(),
                                edit.field(),
                                edit.before(),
                                edit.after(),
                                edit.by().toString(),
                                edit.at()))
                        .toList());
    }
}
