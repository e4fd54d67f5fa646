package vn.motcua.channels.kiosk;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.channels.Transcripts;

/** The whole conversations of every channel, at the kiosk by plain links and forms. */
class KioskTranscriptTest {

    @TestFactory
    Stream<DynamicTest> wholeConversations() throws IOException {
        return Transcripts.played(Transcripts.WHOLE, Transcripts.FOLDER.resolve("kiosk"), KioskTranscript::of);
    }
}
