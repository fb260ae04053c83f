package th.samnak.console.client;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What passes over the socket: the words of a command one way, pieces of text and at last an exit status the other. */
public final class Wire {

    public static final int END = 0;
    public static final int OUT = 1;
    public static final int ERR = 2;

    private static final int LONGEST_WORD = 1 << 20;
    private static final int MOST_WORDS = 1000;

    private Wire() {}

    public static void sendWords(DataOutputStream to, List<String> words) throws IOException {
        to.writeInt(words.size());
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            to.writeInt(bytes.length);
            to.write(bytes);
        }
        to.flush();
    }

    public static List<String> receiveWords(DataInputStream from) throws IOException {
        int count = limited(from.readInt(), MOST_WORDS);
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] bytes = from.readNBytes(limited(from.readInt(), LONGEST_WORD));
            words.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return words;
    }

    public static void sendPiece(DataOutputStream to, int kind, byte[] bytes, int offset, int length) throws IOException {
        to.writeByte(kind);
        to.writeInt(length);
        to.write(bytes, offset, length);
        to.flush();
    }

    public static void sendEnd(DataOutputStream to, int status) throws IOException {
        to.writeByte(END);
        to.writeInt(status);
        to.flush();
    }

    private static int limited(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("not a command");
        }
        return number;
    }
}
