/** Below this number of voters, counts could tell what each one chose (voting.md's k). */
export const smallElectorate = 5;
