import { moreMen, moreWomen } from './actor-given-names-more.ts'

// Common given names of many languages, as English news spells them; enough to tell a person from a place or a body.
const men = `
Aaron Abbas Abdallah Abdel Abdul Abdulaziz Abdullah Abdulrahman Abe Abel Abraham Abu Adam Adel Adil Adrian Ahmad Ahmed Ahmet
Aidan Akbar Akio Akram Al Alain Alan Albert Alberto Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey Aleksandar
Alessandro Alex Alexander Alexandr Alexandre Alexandros Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alistair Allan Allen Alok
Alvaro Amin Amir Amit Amjad Amos Anas Anatoli Anatoly Anders Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrii Andriy
Andrzej Andy Angel Angus Anil Ante Anthony Antoine Anton Antonio Antonis Antony António Anwar Archie Aref Arif Ariel Arkady Armando
Armen Arne Arnaud Arnold Arseniy Artem Arthur Artur Arturo Arun Arvind Asad Ashok Ashraf Asif Atsushi Augusto Avi Avigdor Aviv Ayman
Aziz Badr Bahram Barack Barak Barry Bart Bashar Basil Bassam Bassem Ben Benedict Benito Benjamin Benny Bernard Bernardo Bernd Bernhard
Bernie Bertrand Bezalel Bilal Bill Bishara Björn Bob Bogdan Bohdan Bola Boris Borut Boyko Brad Bradley Brandon Brendan Brent Brett Brian
Bruce Bruno Bryan Burhan Byron Caleb Calvin Cameron Carl Carlo Carlos Carsten Casey Cesar Chad Charles Charlie Charles-Michel Chester
Chip Chris Christian Christoph Christophe Christopher Christos Chuck Claude Claudio Clay Clement Cliff Clint Clive Colin Connor Conor
Constantin Constantine Corey Cory Craig Cristian Curtis Cyril Cyrus Damian Damien Damir Dan Daniel Daniele Danilo Danny Darren Darrell
Daryl Dave David Davide Davor Dawid Dean Denis Dennis Denys Derek Desmond Devin Diego Dieter Dietmar Dimitar Dimitri Dimitris Dinesh
Dirk Dmitri Dmitrii Dmitriy Dmitry Dmytro Dominic Dominik Dominique Donald Donnie Doug Douglas Dragan Drew Duncan Dusan Dustin Dwight
Dylan Earl Ed Eddie Edgar Edmond Edmund Eduard Eduardo Edward Edwin Ehud Elbridge Eli Elias Eliot Elliot Elliott Elon Emanuel Emil
Emilio Emmanuel Emmerson Emre Enda Enrico Enrique Eric Erich Erik Ernest Ernesto Esmaeil Esmail Eugene Evan Evgeny Evo Eyal Ezra Faisal
Farhad Faruk Fathi Fedor Felipe Felix Ferdinand Fernando Filip Florian Francesco Francis Francisco Franco Francois François Frank Franz
Fred Frederic Frederick Fredrik Friedrich Fritz Fuad Fumio Fyodor Gabriel Gaetano Gareth Garry Gary Gavin Gavriel Gazi Gennady Geoff
Geoffrey George Georges Georgi Georgios Gerald Gerard Gerd Gerhard Gerry Gert Ghassan Giacomo Gian Gideon Gil Gilad Gilbert Giles
Giorgi Giorgio Giovanni Giuseppe Glen Glenn Goran Gordon Graham Grant Greg Gregg Gregor Gregory Grigory Guido Guillaume Guillermo Gunnar
Gunther Gus Gustavo Guy Habib Hadi Haim Haitham Hakan Hamad Hamdi Hamid Hamza Hani Hannes Hans Harald Harold Harry Haruhiko Harvey
Hasan Hashim Hassan Hayden Hector Heiko Heinz Helmut Hendrik Henri Henrik Henrique Henry Herbert Herman Hernan Herve Hichem Hideki
Hikmet Hiroshi Hisham Horacio Horst Hossein Howard Hubert Hugh Hugo Humberto Husam Husayn Hussein Ian Ibrahim Idriss Ignacio Igor Ihor
Ilan Ilham Ilya Imad Imran Ioannis Ion Irakli Isa Isaac Isaias Ishaq Ishmael Ismael Ismail Israel Itamar Ivan Ivica Ivo Izzat
Jaap Jack Jacob Jacques Jaime Jair Jake Jakob Jakub Jalal Jamal James Jameson Jamie Jamieson Jan Janez Janusz Jared Jaroslav Jaroslaw
Jason Javad Javier Jay Jean Jean-Claude Jean-Luc Jean-Marie Jean-Michel Jean-Noël Jean-Pierre Jean-Yves Jeff Jeffrey Jens Jeremy
Jerome Jerry Jerzy Jesse Jesus Jibril Jim Jimmy Joachim Joao João Joaquin Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordan
Jorge Jose Josef Josep Joseph Josh Joshua Josip José Juan Jude Jules Julian Julien Julio Julius Jun Junichiro Jürgen Jurgen Justin
Kais Kamal Kaloyan Karim Karl Karol Kaspar Kazem Keir Keith Ken Kenneth Kent Kevin Khaled Khalid Khalifa Khalil Khamis Kim Kirill
Kirk Kiril Klaus Knut Koichi Konstantin Konstantinos Krisjanis Kris Krishna Kristian Krzysztof Kurt Kwame Kwasi Kyle Kyriakos Lance
Larry Lars Laszlo Laurent Lawrence Lazar Lech Lee Leif Len Leo Leon Leonard Leonid Leonidas Leopold Leroy Les Leslie Lester Levan Lewis
Liam Lindsey Linus Lior Lloyd Logan Lorenzo Lou Louis Luca Lucas Luciano Ludovic Luigi Luis Luiz Lukas Luke Lutz Lyndon Mads Magnus
Mahathir Mahdi Mahmood Mahmoud Majed Majid Maksim Maksym Malcolm Malik Mamuka Manfred Manuel Manny Marc Marcel Marcelo Marcin Marco
Marcos Marcus Marek Mariano Marin Mario Marius Mariusz Mark Marko Markus Maroš Maros Marsel Martin Marty Marvin Masato Masoud Massimo Massoud
Mateusz Matej Mateo Mathias Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Mauro Max Maxim Maxime Maximilian Mehdi Mehmet Mel
Melvin Menachem Micah Micha Michael Michal Michalis Michel Micheál Micheal Miguel Mihai Mihail Mike Mikael Mikhail Mikheil Miklos Mikko Milan
Milorad Milos Miloš Milton Minas Miroslav Misha Mitch Mitchell Moez Mohamad Mohamed Mohammad Mohammed Mohsen Mojtaba Moshe Mostafa
Muammar Muhammad Muhammadu Mukhtar Munir Murat Musa Mustafa Mykhailo Mykola Naftali Nabih Nabil Nadav Nadim Najib Narendra Naser Nasser
Nathan Nathaniel Nawaf Nayib Nazar Ned Neil Nelson Nicholas Nick Nicola Nicolae Nicolas Nicos Nicu Nigel Nikita Niko Nikol Nikola
Nikolai Nikolaj Nikolaos Nikolas Nikolay Nikos Nils Nir Nizar Noah Noam Noel Nobuo Norbert Norman Nouri Nuno Obed Oded Olaf Olav Ole
Oleg Oleh Oleksandr Oleksii Oleksiy Olexander Oliver Olivier Olli Olof Omar Omer Orlando Oscar Osama Oskar Osman Othman Otto Owen Ömer Özgür
Pablo Paddy Panos Paolo Pascal Pasquale Pat Patrick Patrik Patrice Paul Paulo Pavel Pavlo Pavlos Pawel Pedro Penny Percy Perry Pete
Peter Petr Petro Petteri Phil Philip Philipp Philippe Phillip Pierre Piero Pieter Pietro Piotr Prabowo Pranab Predrag Preston Qais Qasem
Rachid Radek Radoslaw Radosław Rafael Raffaele Rafi Rafic Rafiq Rafik Rahul Rainer Raj Rajesh Rajnath Ralf Ralph Ram Rami Ramin Ramon Ramush
Ramzan Randall Randy Raphael Rashad Rashid Rasmus Raul Ravi Ray Raymond Raúl Recep Reed Reg Reggie Reid Reinhard Reinhold Rene René
Reuven Rex Reza Riad Ricardo Riccardo Richard Rich Rick Ricky Riyad Rob Robbie Robert Roberto Robin Rod Roderick Rodger Rodney Rodrigo
Roger Rohan Roland Rolf Roman Romano Romeo Ron Ronald Ronen Ronnie Rory Ross Roy Ruben Rudolf Rudolph Rudy Rufus Ruhollah Ruslan Russell
Rustam Rustem Ruud Ryan Ryszard Saad Saddam Sadiq Saeb Saeed Saif Sajid Salah Salam Saleh Salem Salim Salman Salvador Salvatore
Sam Sameh Sami Samir Samuel Sandro Sanjay Santiago Saud Saul Scott Sean Sebastian Sebastien Sedat Selim Serge Sergei Sergej Sergey
Sergio Serhii Serhiy Sergii Seth Shahbaz Shane Shaun Shavkat Shawn Sheldon Shigeru Shimon Shinzo Shlomo Sidney Silvio Simon Slobodan
Soren Spencer Srdjan Stan Stanislav Stanislaw Stanley Stavros Stefan Stefano Steffen Stephan Stephane Stephen Steve Steven Stewart Stian
Stjepan Stuart Subrahmanyam Suleiman Sultan Sunil Suresh Sven Svyatoslav Sergiy Taavi Tahnoun Taher Taiwo Takeshi Tal Tamim Taras Tareq
Tariq Taro Taha Tayyip Ted Teddy Teodor Terrence Terry Thaddeus Thanasis Theo Theodor Theodore Theodoros Thomas Thierry Thom Tibor Tim
Timo Timothy Timur Tobias Todd Tom Tomas Tomasz Tomáš Tommaso Tommy Toni Tony Toomas Tor Toshimitsu Travis Trevor Tristan Troy Tyler Tymur
Tzachi Uday Ulf Ulrich Umar Umberto Urmas Usman Uwe Vadim Vadym Vaclav Václav Valdis Valentin Valentino Valeri Valeriy Valerii Valery
Vasil Vasili Vasily Vasyl Vernon Victor Viktor Vikram Vince Vincent Vincenzo Virgil Vitali Vitalii Vitaliy Vitaly Vito Vitold Vivek Vlad Vladimir
Vladislav Vladyslav Vojtech Volker Volodymyr Vsevolod Vyacheslav Wael Waleed Walid Wally Walter Wang Warren Wayne Wes Wesley Wilfred
Wilhelm Willem William Willie Winston Wladyslaw Wolfgang Wopke Xavier Xi Yahya Yair Yakov Yang Yaroslav Yasser Yasir Yegor Yehuda
Yevgeny Yevhen Yevhenii Yevgeniy Yehor Yiannis Yitzhak Yoav Yoichi Yonatan Yosef Yossi Youssef Yuri Yuriy Yurii Yury Yusuf Yves Zach
Zachary Zaher Zaid Zakaria Zalmay Zbigniew Zdravko Zeev Zelimkhan Zeljko Ziad Zoran Zurab Ferit Fuat Yasar Yaşar Mevlüt Mevlut Süleyman Cevdet Numan
Ömar Abiy Cyril Bola Muhammadu Nana Paul Yoweri Uhuru Raila Salva Hailemariam Sahle-Work Teodoro Denis Félix Felix Evariste Alassane Macky
Keita Assimi Ibrahima Moussa Ousmane Amadou Mamadou Cheikh Boubacar Seydou Adama Mahamat Idriss Kofi Kwabena Emeka Chinedu Olusegun
Tunde Femi Segun Chukwuma Thabo Sipho Mandla Jabulani Tendai Tatenda Julius Gwede Hage Hakainde Lazarus Samia Jakaya Benigno
Bongbong Rodrigo Anwar Mahathir Joko Susilo Retno Thaksin Prayut Prayuth Srettha Truong Nguyen Minh Shigeru Yoshihide Toshiro
Wataru Kenji Takashi Satoshi Hayato Ryosei Koji Junya Tetsuro Naoki Jae-myung Jae-in Suk-yeol Myung-bak Hyun Sung Min-seok Tae-yong
Jong Jong-un Kuang Jianmin Lifeng Wenbin Jiechi Keqiang Qiang Jinping 
`
const women = `
Abigail Ada Adela Adele Adriana Agnes Aicha Aida Aisha Alana Alejandra Aleksandra Alessandra Alexandra Alexandria Alice Alicia Alina
Alison Allison Alma Alyssa Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelika Angie Anita Anja Ann Anna Annalena
Anne Anneliese Annette Annika Anniken Antonella Antonia Ariana Arlene Ashley Asma Astrid Audrey Aung Ayelet Aylin Barbara Beata
Beate Beatrice Beatriz Becky Bella Bernadette Beth Betsy Betty Bianca Birgit Bonnie Bozena Brenda Bridget Brigitte Camila Camille Carla
Carmen Carol Carole Carolina Caroline Carolyn Carrie Catherine Cathy Catriona Cecile Cecilia Celia Celine Charlotte Chloe Chiara
Christa Christel Christiane Christina Christine Chrystia Chrystia Cindy Claire Clara Clare Claudia Colette Colleen Connie Constance
Corinne Cristina Cynthia Dagmar Daisy Dalia Dana Daniela Danielle Daria Darya Deb Debbie Deborah Debra Denise Diana Diane Dina Dolores
Donna Dora Doris Dorothy Ebba Edith Edna Eileen Ekaterina Elaine Elda Eleanor Elena Elina Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen
Elsa Elvira Emily Emine Emma Erica Erika Erna Esther Eteri Eugenia Eva Eve Evelyn Fatima Fatemeh Faye Federica Fiona Flora Florence
Frances Francesca Françoise Francoise Frederica Frida Gabriela Gabriele Gail Galina Gemma Georgia Georgina Geraldine Gertrude Gina Ginka
Giorgia Gisele Gita Giulia Gladys Glenda Gloria Golda Grace Greta Gretchen Gwen Hadja Hailey Hala Hana Hanan Hanna Hannah Hanne Harriet Hayley
Hazel Heather Heidi Helen Helena Helene Helga Hilary Hilda Hillary Houda Ida Ilana Ilona Ilse Ilsa Imelda Ina Inés Ines Inga Ingrid
Irena Irene Irina Iris Iryna Isabel Isabella Isabelle Ivana Ivanka Ivonne Iwona Jacinda Jackie Jacqueline Jana Jane Janet Janice Janine Jasmine
Jean Jeanette Jeanine Jeanne Jelena Jen Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Jody Johanna Josephine Joy
Joyce Juanita Judith Judy Julia Juliana Julie Juliette Justine Kaja Kamala Karen Karin Karina Karine Karoline Kasia Kate Kateryna
Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katya Kay Kayla Kelly Kendra Kerry Kersti Kim Kirsten Kirsti
Klara Kristalina Kristen Kristi Kristin Kristina Kristine Krisztina Kyra Lana Lara Latifa Laura Lauren Leah Leila Lena Leslie Leticia Leyla
Lidia Lila Lili Lilian Liliana Lily Lina Linda Lindsay Lisa Lise Liudmila Liv Liz Liza Lois Lola Lorena Lorraine Lotte Louise Lourdes
Lucia Lucie Lucinda Lucy Ludmila Luisa Luise Lydia Lyn Lynn Lynne Lyse Maaike Mabel Madeleine Madeline Madison Magda Magdalena Maggie Maia
Maja Malala Malgorzata Mandy Manon Manuela Mara Marcela Marcia Margaret Margarita Margot Margrethe Maria Mariam Marian Mariana Marianne
Marie Marie-Claude Marielle Marija Marilyn Marina Marine Marisa Marjorie Marlene Marta Martha Martina Mary Maryam Maryna Mateja Maureen
Maxine Maya Meera Megan Meghan Melanie Melania Melinda Melissa Melody Mercedes Meredith Merle Mette Mia Michaela Michele Michelle
Mila Milena Mina Mira Miranda Miriam Mitsuko Moira Molly Mona Monica Monika Monique Morgan Muriel Myra Nabila Nada Nadezhda Nadia Nadine
Nan Nancy Naomi Natalia Natalie Nataliya Natalya Natasha Nathalie Nicole Nikki Nina Nirmala Noa Noor Nora Noura Odile Oksana Ola Olena Olesya
Olga Olha Olivia Ophelia Orna Orly Pam Pamela Patricia Patsy Patti Paula Pauline Penelope Petra Phyllis Pia Polina Polly Priti Priya
Priyanka Rachel Rania Raisa Rebecca Regina Renata Renate Rena Renee Rhonda Rima Rita Roberta Robyn Romina Ronna Rosa Rosalind Rose
Rosemary Roxana Roxanne Ruth Ruxandra Sabine Sabrina Sahar Sally Salome Samantha Sandra Sanae Sanna Sara Sarah Saskia Selma Serena Shabana Shannon
Sharon Sheila Shelley Sheryl Shirley Sian Sigrid Silke Silvia Simona Simone Sinead Siobhan Sofia Sofie Sonia Sonja Sonya Sophia Sophie
Stacy Stefania Stella Stephanie Sue Susan Susana Susanna Susanne Susie Suzanne Svetlana Svitlana Svenja Sviatlana Sylvia Sylvie Tamara Tammy
Tania Tanja Tanya Tara Tatiana Tatyana Teresa Tess Tessa Thea Theresa Therese Tiffany Tina Tracy Tricia Tulsi Tzipi Ulla Ulrika Una
Urmila Ursula Valentina Valerie Vanessa Vera Verena Verica Veronica Veronika Vicki Vicky Victoria Viktoria Viktoriya Viola Violeta Violetta
Virginia Virginie Vivian Vjosa Wanda Wendy Whitney Wilma Winnie Yael Yana Yasmin Yolanda Yoon Yulia Yuliia Yuliya Yvette Yvonne Zahra Zainab
Zeinab Zhanna Zita Zoe Zuzana Željka Zinaida Melahat Özlem Aysel Ayşe Nilufar Gulnara Aigul Saule Ngozi Amina Folake Naledi Nkosazana
Ellen Joyce Aminata Fatoumata Mariama Sahle Retno Yuko Makiko Seiko Yoriko Sri Puan Megawati Hasina Khaleda Benazir Hina Maryam Sushma Mamata
Droupadi Mizuho Chunying Ning Yong-hi
`

const words = (table: string): readonly string[] => table.split(/\s+/).filter(Boolean)

/** Given names with the pronoun that goes with them; null where both are in use. */
export const givenNames: ReadonlyMap<string, 'he' | 'she' | null> = ((): ReadonlyMap<
  string,
  'he' | 'she' | null
> => {
  const map = new Map<string, 'he' | 'she' | null>()
  for (const name of words(men + moreMen)) map.set(name, 'he')
  for (const name of words(women + moreWomen))
    map.set(name, map.has(name) && map.get(name) === 'he' ? null : 'she')
  return map
})()
