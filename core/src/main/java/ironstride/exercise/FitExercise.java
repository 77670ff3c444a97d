package ironstride.exercise;

/// The exercise as a watch knows it: the category and exercise-name numbers of the FIT profile.
///
/// @param category FIT `exercise_category`, 0 to 65534
/// @param name FIT exercise name within the category, 0 to 65534
public record FitExercise(int category, int name) {}
