package dev.sartor.ats.checks;

import dev.sartor.ats.inspection.Inspection;
import java.util.Comparator;
import java.util.List;

/** Of several readings of one file the one in which most is recognised; what one machine cannot decode another may. */
public final class Clearest {
    private Clearest() {}

    /** The later of equals; an empty reading where there is none. */
    public static Inspection.Text of(List<Inspection.Text> texts) {
        return texts.stream()
                .reduce((one, other) -> RECOGNISED.compare(one, other) > 0 ? one : other)
                .orElse(new Inspection.Text("none", List.of()));
    }

    private static final Comparator<Inspection.Text> RECOGNISED = Comparator.comparingInt(Clearest::recognised);

    private static int recognised(Inspection.Text text) {
        var whole = text.whole();
        int found = Contacts.emails(whole).size() + Contacts.phones(whole).size();
        return found + Headings.in(whole).size() + DateForms.periods(whole).size();
    }
}
