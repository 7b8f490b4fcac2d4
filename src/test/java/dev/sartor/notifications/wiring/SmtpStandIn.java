package dev.sartor.notifications.wiring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A mail server of a few lines (RFC 5321), which keeps what it is given and refuses whom it does not know. */
final class SmtpStandIn implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();

    SmtpStandIn() throws IOException {
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Each as it came: the envelope's lines, then the letter. */
    BlockingQueue<String> letters() {
        return letters;
    }

    private void serve() {
        while (true) {
            try (var guest = door.accept();
                    var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
                    var out = guest.getOutputStream()) {
                var letter = new StringBuilder();
                out.write("220 stand-in\r\n".getBytes(StandardCharsets.US_ASCII));
                for (var line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
                    letter.append(line).append('\n');
                    var answer = line.startsWith("RCPT TO:<nobody@")
                            ? "550 unknown"
                            : line.equals("DATA") ? "354 go on" : "250 fine";
                    out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    if (!line.equals("DATA")) continue;
                    for (var text = in.readLine(); text != null && !text.equals("."); text = in.readLine())
                        letter.append(text).append('\n');
                    letters.add(letter.toString());
                    out.write("250 taken\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                if (door.isClosed()) return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
