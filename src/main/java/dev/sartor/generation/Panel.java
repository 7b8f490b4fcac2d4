package dev.sartor.generation;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.report.Refusal;
import dev.sartor.model.report.Remark;
import java.util.List;
import java.util.Locale;

/** Reads a finished CV as three people would, and says of single lines what they would say. */
public interface Panel {
    /** One reader's words; nothing here changes the sheet. */
    Reading read(Seat seat, Sheet sheet);

    /** Who reads. */
    enum Seat {
        /** Looks for what speaks for the person. */
        OPTIMIST,
        /** Looks for what a doubter would stop at. */
        SCEPTIC,
        /** Hears both and decides. */
        MANAGER;

        /** "optimist". */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What lies before a reader.
     *
     * @param draft whose lines are proven
     * @param earlier what the readers before said; empty for the first two
     */
    record Sheet(Brief brief, Draft.Cv draft, List<Remark> earlier, Drafter.Judge judge) {
        public Sheet {
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * What one reader said.
     *
     * @param refusals other words that they offered and the gate did not let through
     */
    record Reading(List<Remark> remarks, List<Refusal> refusals) {
        public Reading {
            remarks = List.copyOf(remarks);
            refusals = List.copyOf(refusals);
        }
    }
}
