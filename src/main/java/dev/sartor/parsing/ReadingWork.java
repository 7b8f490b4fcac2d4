package dev.sartor.parsing;

import com.google.auto.service.AutoService;
import dev.sartor.containment.HostileWork;
import dev.sartor.model.json.ResumeJson;
import java.nio.charset.StandardCharsets;

/** Reading a résumé as a child does it: bytes in, JSON Resume out. */
@AutoService(HostileWork.class)
public final class ReadingWork implements HostileWork {
    static final String ID = "read-resume";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void warm() {
        Importers.all();
    }

    @Override
    public byte[] run(byte[] bytes, String name) {
        return ResumeJson.write(Importers.read(bytes, name)).getBytes(StandardCharsets.UTF_8);
    }
}
