package dev.sartor.parsing.explain;

import com.google.auto.service.AutoService;
import dev.sartor.containment.Containment;
import dev.sartor.containment.HostileWork;
import dev.sartor.parsing.Importers;
import java.nio.charset.StandardCharsets;

/** Explaining as a child does it: a stranger's file in, the page of its explanation out. */
@AutoService(HostileWork.class)
public final class ExplainingWork implements HostileWork {
    private static final String ID = "explain-resume";

    /**
     * @param name of the file, for the page and for messages
     * @return an HTML page
     * @throws dev.sartor.kernel.BadInput when it is no résumé that we can read, or an attack
     */
    public static byte[] in(Containment containment, byte[] bytes, String name) {
        return containment.run(ID, bytes, name);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public byte[] run(byte[] bytes, String name) {
        return Explanation.html(Importers.reading(bytes, name), bytes, name).getBytes(StandardCharsets.UTF_8);
    }
}
