package vn.motcua.channels.terminal;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.channels.Transcripts;

/** Conversations in the terminal, each in the file that holds its turns. */
class TranscriptTest {

    @TestFactory
    Stream<DynamicTest> conversations() throws IOException {
        return Transcripts.played(Transcripts.FOLDER, Transcripts.FOLDER, Transcript::of);
    }

    @TestFactory
    Stream<DynamicTest> wholeConversations() throws IOException {
        return Transcripts.played(Transcripts.WHOLE, Transcripts.WHOLE, Transcript::of);
    }
}
