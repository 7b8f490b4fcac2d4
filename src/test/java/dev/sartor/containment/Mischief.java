package dev.sartor.containment;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;

/** Everything a taken-over reader might try. */
public final class Mischief implements HostileWork {
    static int asked;

    @Override
    public String id() {
        return "mischief";
    }

    @Override
    public byte[] run(byte[] bytes, String name) {
        asked++;
        var words = new String(bytes, UTF_8).split(" ");
        try {
            return switch (words[0]) {
                case "count" -> Integer.toString(asked).getBytes(UTF_8);
                case "refuse" -> throw new BadInput("Nothing to read.", "Give more.");
                case "loop" -> loop();
                case "memory" -> memory();
                case "stack" -> run(bytes, name);
                case "halt" -> halt();
                case "print" -> print();
                case "flood" -> new byte[40 << 20];
                case "environment" -> new TreeMap<>(System.getenv()).toString().getBytes(UTF_8);
                case "connect" -> connect(Integer.parseInt(words[1]));
                case "resolve" -> InetAddress.getByName(words[1]).getAddress();
                case "write" ->
                    Files.writeString(Path.of(words[1]), "taken").toString().getBytes(UTF_8);
                default -> bytes;
            };
        } catch (IOException e) {
            return e.getClass().getSimpleName().getBytes(UTF_8);
        }
    }

    private static byte[] loop() {
        while (asked > 0) Thread.onSpinWait();
        return new byte[0];
    }

    private static byte[] memory() {
        var hoard = new ArrayList<byte[]>();
        while (asked > 0) hoard.add(new byte[1 << 20]);
        return new byte[hoard.size()];
    }

    private static byte[] halt() {
        Runtime.getRuntime().halt(139);
        return new byte[0];
    }

    private static byte[] print() {
        System.out.println("\1\0\0\0\5FALSE");
        return "true".getBytes(UTF_8);
    }

    private static byte[] connect(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return (socket.isConnected() ? "connected" : "refused").getBytes(UTF_8);
        }
    }
}
