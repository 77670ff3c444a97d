package ironstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.garmin.fit.Decode;
import com.garmin.fit.ExerciseTitleMesg;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Mesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SetMesg;
import com.garmin.fit.WorkoutMesg;
import com.garmin.fit.WorkoutStepMesg;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/// What the vendor's own decoder makes of a file.
///
/// @param messages all messages in the order of the file
record Garmin(List<Mesg> messages) {

    static Garmin read(byte[] bytes) {
        assertThat(new Decode().checkFileIntegrity(new ByteArrayInputStream(bytes)))
                .as("whole by the vendor's check")
                .isTrue();
        var messages = new ArrayList<Mesg>();
        assertThat(new Decode().read(new ByteArrayInputStream(bytes), messages::add))
                .isTrue();
        return new Garmin(messages);
    }

    FileIdMesg fileId() {
        return new FileIdMesg(of(0).getFirst());
    }

    WorkoutMesg workout() {
        return new WorkoutMesg(of(26).getFirst());
    }

    List<WorkoutStepMesg> steps() {
        return of(27).stream().map(WorkoutStepMesg::new).toList();
    }

    List<ExerciseTitleMesg> titles() {
        return of(264).stream().map(ExerciseTitleMesg::new).toList();
    }

    List<SetMesg> sets() {
        return of(225).stream().map(SetMesg::new).toList();
    }

    List<SessionMesg> sessions() {
        return of(18).stream().map(SessionMesg::new).toList();
    }

    private List<Mesg> of(int number) {
        return messages.stream().filter(message -> message.getNum() == number).toList();
    }
}
