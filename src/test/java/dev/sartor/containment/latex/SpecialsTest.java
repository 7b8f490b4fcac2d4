package dev.sartor.containment.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialsTest {
    /** One page: every kind of operation once, then the special. */
    private static byte[] page(String special) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 247, 7, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 3, (byte) 232, 1, 'x'});
        out.write(139);
        out.writeBytes(new byte[44]);
        for (int op = 143; op <= 170; op++) {
            out.write(op);
            int step = op - 143;
            int length = step < 4 ? step + 1 : step < 14 ? (step - 4) % 5 : step < 18 ? step - 13 : (step - 18) % 5;
            for (int i = 0; i < length; i++) out.write(239);
        }
        out.writeBytes(new byte[] {(byte) 252, 0, 0, 0, 1, 0, 0, 0, 10, 2, 0, 2, 'a', 'b', 0, 0, 0, 0, 1, 2, 3, 4});
        out.writeBytes(new byte[] {(byte) 253, 0, 0, 0, 9, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 7});
        out.writeBytes(new byte[] {(byte) 254, 0, 1, 0, 65, 0, 0, 0, 9, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 7});
        var words = special.getBytes(StandardCharsets.UTF_8);
        out.write(239);
        out.write(words.length);
        out.writeBytes(words);
        out.write(140);
        out.write(248);
        out.writeBytes(new byte[28]);
        out.write(249);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pdf:docinfo << /Title (A) >>",
                "papersize=595pt,842pt",
                "color push rgb 1 0 0",
                "color pop",
                "pdf:pagesize width 595pt height 842pt",
                "x:gsave",
                "dvipdfmx:config C 0x0010",
                "pdf: dest (a) [@thispage /XYZ @xpos @ypos null]"
            })
    void whatDocumentsUseIsLetThrough(String special) {
        assertThat(Specials.in(page(special))).containsExactly(special);
        assertThat(Specials.refused(page(special))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pdf:fstream @taken (/etc/passwd)",
                " pdf: fstream @taken (/etc/passwd)",
                "pdf:image (/etc/passwd)",
                "pdf:epdf (/etc/passwd)",
                "pdf:mapfile /etc/passwd",
                "pdf:%\nfstream @taken (/etc/passwd)",
                "PSfile=/etc/passwd",
                "ps: plotfile /etc/passwd",
                "ps::[begin]",
                "header=/etc/passwd",
                "html:<img src=\"/etc/passwd\">",
                "dvipdfmx:config D \"cat /etc/passwd\"",
                "dvipdfmx:config f /etc/passwd",
                "dvipdfmx:config C 0 f /etc/passwd",
                "x:fontmapfile /etc/passwd",
                "=/etc/passwd",
                "unheard of"
            })
    void whatReadsAFileOrIsNotKnownIsRefused(String special) {
        assertThat(Specials.refused(page(special)))
                .hasValueSatisfying(said -> assertThat(said).startsWith("\\special{"));
    }

    @Test
    void whatIsNoFileOfPagesIsRefused() {
        var whole = page("color pop");
        assertThat(Specials.refused(java.util.Arrays.copyOf(whole, whole.length - 40)))
                .isPresent();
        assertThat(Specials.refused(new byte[0])).isPresent();
        assertThat(Specials.refused(new byte[] {(byte) 239, (byte) 200, 'a'})).isPresent();
        assertThat(Specials.refused(new byte[] {(byte) 250})).isPresent();
    }
}
