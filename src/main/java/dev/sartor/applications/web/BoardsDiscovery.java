package dev.sartor.applications.web;

import dev.sartor.platform.Open;
import dev.sartor.postings.boards.PostingPages;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The job boards that are asked directly when a link leads to one of them. */
@Open
@RestController
class BoardsDiscovery {
    /** A public job board. */
    record BoardShown(String id, String name) {}

    @Operation(summary = "The job boards whose postings are read by their own answers to programs")
    @GetMapping("/api/v1/boards")
    List<BoardShown> boards() {
        return PostingPages.boards().stream()
                .map(board -> new BoardShown(board.id(), board.name()))
                .toList();
    }
}
