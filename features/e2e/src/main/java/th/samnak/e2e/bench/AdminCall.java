package th.samnak.e2e.bench;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A console command over the administrators' socket, without the time that a client's own JVM takes to start. */
final class AdminCall {

    private static final int END = 0;

    private final Path data;

    AdminCall(Path data) {
        this.data = data;
    }

    void run(String... words) throws IOException {
        Path pointer = data.resolve("admin.path");
        Path socket = Files.isRegularFile(pointer) ? Path.of(Files.readString(pointer).strip()) : data.resolve("admin.sock");
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            send(new DataOutputStream(Channels.newOutputStream(channel)), List.of(words));
            StringBuilder said = new StringBuilder();
            int status = read(new DataInputStream(Channels.newInputStream(channel)), said);
            if (status != 0) {
                throw new IllegalStateException(String.join(" ", words) + " ended with " + status + ":\n" + said);
            }
        }
    }

    private static void send(DataOutputStream to, List<String> words) throws IOException {
        to.writeInt(words.size());
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            to.writeInt(bytes.length);
            to.write(bytes);
        }
        to.flush();
    }

    private static int read(DataInputStream from, StringBuilder said) throws IOException {
        while (true) {
            int kind = from.readUnsignedByte();
            int number = from.readInt();
            if (kind == END) {
                return number;
            }
            said.append(new String(from.readNBytes(number), StandardCharsets.UTF_8));
        }
    }
}
