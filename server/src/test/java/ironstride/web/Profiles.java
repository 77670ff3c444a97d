package ironstride.web;

/// Answers that make plans.
public final class Profiles {

    public static final String SAM = """
            {
              "name": "Sam", "goal": "endurance", "zone": "Europe/Berlin", "start": "2027-01-04",
              "race": {"name": "Spring Half", "distance": "half-marathon", "date": "2027-03-28", "target": "1:55:00"},
              "running": {"level": "intermediate", "weekly": "32 km", "longest-30-days": "14 km", "runs-per-week": 4,
                          "result": {"distance": "10 km", "time": "52:00"}},
              "strength": {"level": "beginner", "lifts-per-week": 2, "best": {"back-squat": "60 kg x 5"}},
              "places": {"gym": {"kind": "gym"}},
              "week": {"mon": ["06:00-07:15", "18:00-19:30 gym"], "tue": ["06:00-07:15", "18:00-19:30 gym"],
                       "wed": ["06:00-07:15", "18:00-19:30 gym"], "thu": ["06:00-07:15", "18:00-19:30 gym"],
                       "fri": ["06:00-07:15"], "sun": ["07:00-11:00"]},
              "health": {"screening": "clear"}
            }""";

    private Profiles() {}
}
