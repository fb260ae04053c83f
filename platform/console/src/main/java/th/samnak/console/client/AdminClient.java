package th.samnak.console.client;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Hands a command to the running system and prints what it answers. */
public final class AdminClient {

    private static final int NOT_RUNNING = 3;

    private final Path data;
    private final PrintStream out;
    private final PrintStream err;

    public AdminClient(Path data, PrintStream out, PrintStream err) {
        this.data = data;
        this.out = out;
        this.err = err;
    }

    /** @return the exit status of the command, or 3 when nothing runs on that data folder */
    public int run(List<String> words) throws IOException {
        Path socket = SocketPlace.find(data);
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            DataOutputStream to = new DataOutputStream(Channels.newOutputStream(channel));
            DataInputStream from = new DataInputStream(Channels.newInputStream(channel));
            Wire.sendWords(to, words.stream().map(AdminClient::absolute).toList());
            return print(from);
        } catch (EOFException e) {
            err.println(Sentences.say("console.cut-off"));
            return NOT_RUNNING;
        } catch (IOException e) {
            err.println(Sentences.say("console.not-running", data));
            return NOT_RUNNING;
        }
    }

    private int print(DataInputStream from) throws IOException {
        while (true) {
            int kind = from.readUnsignedByte();
            int number = from.readInt();
            if (kind == Wire.END) {
                return number;
            }
            PrintStream to = kind == Wire.ERR ? err : out;
            to.write(from.readNBytes(number));
            to.flush();
        }
    }

    /** The server works in another folder, so a file is named by its full path. */
    private static String absolute(String word) {
        boolean mayBeFile = !word.startsWith("-") && (word.indexOf('.') >= 0 || word.indexOf('/') >= 0);
        try {
            return mayBeFile && Files.isRegularFile(Path.of(word)) ? Path.of(word).toAbsolutePath().normalize().toString() : word;
        } catch (java.nio.file.InvalidPathException e) {
            return word;
        }
    }
}
