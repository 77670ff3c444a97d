package ironstride.codec.fit;

/// Numbers of messages of activities and of their fields, by the public FIT profile.
final class FitNumbers {

    static final int TIMESTAMP = 253;
    static final int MESSAGE_INDEX = 254;

    private FitNumbers() {}

    static final class FileId {
        static final int MESSAGE = 0;
        static final int TYPE = 0;
        static final int MANUFACTURER = 1;
        static final int SERIAL = 3;
        static final int CREATED = 4;

        private FileId() {}
    }

    static final class SportName {
        static final int MESSAGE = 12;
        static final int SPORT = 0;
        static final int SUB_SPORT = 1;
        static final int NAME = 3;

        private SportName() {}
    }

    static final class Session {
        static final int MESSAGE = 18;
        static final int START = 2;
        static final int SPORT = 5;
        static final int SUB_SPORT = 6;
        static final int ELAPSED = 7;
        static final int TIMER = 8;
        static final int DISTANCE = 9;
        static final int HEART_RATE = 16;
        static final int HIGHEST_HEART_RATE = 17;
        static final int CADENCE = 18;
        static final int ASCENT = 22;
        static final int FIRST_LAP = 25;
        static final int LAPS = 26;
        static final int CADENCE_FRACTION = 92;
        static final int PROFILE_NAME = 110;
        static final int EFFORT = 193;

        private Session() {}
    }

    static final class LapMessage {
        static final int MESSAGE = 19;
        static final int START = 2;
        static final int ELAPSED = 7;
        static final int TIMER = 8;
        static final int DISTANCE = 9;
        static final int HEART_RATE = 15;
        static final int SPORT = 25;
        static final int SUB_SPORT = 39;
        static final int STEP = 71;

        private LapMessage() {}
    }

    static final class Record {
        static final int MESSAGE = 20;
        static final int LATITUDE = 0;
        static final int LONGITUDE = 1;
        static final int ALTITUDE = 2;
        static final int HEART_RATE = 3;
        static final int CADENCE = 4;
        static final int DISTANCE = 5;
        static final int SPEED = 6;
        static final int POWER = 7;
        static final int CADENCE_FRACTION = 53;
        static final int FINE_SPEED = 73;
        static final int FINE_ALTITUDE = 78;

        private Record() {}
    }

    static final class SetMessage {
        static final int MESSAGE = 225;
        static final int DURATION = 0;
        static final int REPETITIONS = 3;
        static final int WEIGHT = 4;
        static final int TYPE = 5;
        static final int START = 6;
        static final int CATEGORY = 7;
        static final int SUBTYPE = 8;
        static final int WEIGHT_UNIT = 9;
        static final int INDEX = 10;
        static final int TIMESTAMP = 254;

        private SetMessage() {}
    }

    static final class Title {
        static final int MESSAGE = 264;
        static final int CATEGORY = 0;
        static final int EXERCISE = 1;
        static final int NAME = 2;

        private Title() {}
    }
}
